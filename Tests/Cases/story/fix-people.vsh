#: title A plan says whom to ask for what one may not do
add-phase 03-300 Concrete
sync
add-project 123 Tower
add-costcode 123 03-300
send project 123
add-user pat
grant pat project-admin
as pat
export job 123
expect error not-permitted
fix
expect output <<END
1 plan, tried: after it, export job 123 goes through.

1  ask who may · at once
     export job 123  Procore ▸ Company ▸ ERP Integrations ▸ Jobs  ask support  (erp-standard or erp-admin, and can-push)
END
why
expect output <<END
export job 123: pat may not export job: erp-standard and can-push are missing  [not-permitted]

  cause   support may; have it done; let pat do it
END
as support
remove-phase 03-300
sync
fix job 123 --as pat
expect output <<END
1 plan, tried: after it, export job 123 goes through.

1  put it back in Vista · waits 60 min; changes procore standard-code 03-300 missing yes → no
     add-phase 03-300 Concrete  Vista ▸ Job Cost ▸ JC Phases                 ask support  (vista-admin)
     advance-to-sync                                                         pat
     export job 123             Procore ▸ Company ▸ ERP Integrations ▸ Jobs  ask support  (erp-standard or erp-admin, and can-push)

left out: take it off the project, once it has another code: it takes what only a person knows: add-costcode 123, with its code; remove-costcode 123 03-300; export job 123
END
