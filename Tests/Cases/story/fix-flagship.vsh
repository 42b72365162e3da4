#: title Plans that make the export go through, each tried, and one of them carried out as one step
add-phase 01-100 General
add-phase 03-300 Concrete
sync
add-project 123 "Riverside Tower"
add-costcode 123 01-100 03-300
add-budgetline 123 03-300 M 48250.50
send project 123
clock 09:12
remove-phase 03-300
clock 10:05
export job 123
expect error missing-phase-relationships

fix job 123
expect output <<END
2 plans, each tried: after it, export job 123 goes through.

1  put it back in Vista · waits 55 min; changes procore standard-code 03-300 missing yes → no
     add-phase 03-300 Concrete  Vista ▸ Job Cost ▸ JC Phases                 support  (vista-admin)
     advance-to-sync                                                         support
     export job 123             Procore ▸ Company ▸ ERP Integrations ▸ Jobs  support  (erp-standard or erp-admin, and can-push)

2  take it off the project, free it, then remove it · at once; deletes procore costcode 123 03-300; changes procore budgetline 123 1 code "03-300" → "01-100"
     edit-budgetline 123 1 --code 01-100  Procore ▸ Project ▸ Budget                                        support  (budget-admin)
     remove-costcode 123 03-300           Procore ▸ Project ▸ Admin ▸ Work Breakdown Structure ▸ Cost Code  support  (project-admin)
     export job 123                       Procore ▸ Company ▸ ERP Integrations ▸ Jobs                       support  (erp-standard or erp-admin, and can-push)
END
expect changes = 0
fix --without add-phase
expect output <<END
1 plan, tried: after it, export job 123 goes through.

1  take it off the project, free it, then remove it · at once; deletes procore costcode 123 03-300; changes procore budgetline 123 1 code "03-300" → "01-100"
     edit-budgetline 123 1 --code 01-100  Procore ▸ Project ▸ Budget                                        support  (budget-admin)
     remove-costcode 123 03-300           Procore ▸ Project ▸ Admin ▸ Work Breakdown Structure ▸ Cost Code  support  (project-admin)
     export job 123                       Procore ▸ Company ▸ ERP Integrations ▸ Jobs                       support  (erp-standard or erp-admin, and can-push)
END

fix job 123 --apply 1
expect job 123 status = synced
undo
expect job 123 status = failed
fix job 123 --apply 2
expect job 123 status = synced
expect no costcode 123 03-300
fix job 123 --apply 3
expect error not-found
