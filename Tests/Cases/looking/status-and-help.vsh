#: title Where everything stands, which snapshots there are, and what a command takes
#: tags looking, session
snapshots
expect output <<END
no snapshots
END
add-phase 03-300 "Concrete"
snapshot before
advance-to-sync
snapshots
expect output <<END
name    time              event
before  2026-01-05 08:00      1
END
status --format csv
expect output <<END
object,time,user,last-sync,next-sync,phases,vista-jobs,company-codes,missing-in-vista,projects,jobs-waiting,jobs-failed,jobs-synced,failed-rows,events,undo-steps
workspace,2026-01-05 09:00,support,2026-01-05 09:00,2026-01-05 10:00,1,0,1,0,0,0,0,0,0,4,2
END
help deactivate-costcode
expect output <<END
deactivate-costcode CODE [--list erp|standard]
  Deactivate a code of the company list: projects that have it keep it.

  CODE                   the company code
  [--list erp|standard]  which of the company's lists; erp where none is given

  needs     company-admin (Company Admin tool: Admin)
  place     Procore ▸ Company ▸ Admin ▸ Work Breakdown Structure (inferred: P22,
            P23)

  rules that it obeys; explain NUMBER says what one is
    14  inactive-code-not-addable          stated
    44  deactivation-is-company-wide       stated
    46  deactivation-cures-nothing         inferred

  examples
    deactivate-costcode 03-300  # no cure for a missing phase
END
help deactivate
expect error not-found
