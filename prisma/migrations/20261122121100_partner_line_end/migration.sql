-- An application with a partner ends with the contract too (FB-27): the worker looks for contracts whose last day is over.

ALTER TABLE partner_application DROP CONSTRAINT partner_application_check;
ALTER TABLE partner_application ADD CHECK (cancel_procedure_id IS NULL OR cancelled_on IS NOT NULL);
GRANT UPDATE (cancelled_on) ON partner_application TO madoguchi_worker;
