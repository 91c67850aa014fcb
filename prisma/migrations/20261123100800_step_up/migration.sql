-- A session knows when its owner last proved once more who it is; a login, above which amount it is asked for.
ALTER TABLE session ADD COLUMN stepped_up_at timestamptz;
GRANT SELECT (stepped_up_at) ON session TO madoguchi_app;

-- Null: the operator's own amount.
ALTER TABLE account ADD COLUMN step_up_above bigint CHECK (step_up_above >= 0);
GRANT UPDATE (step_up_above) ON account TO madoguchi_auth;
