#: title T14: somebody sees no Accept and no Export button
#: ticket T14
#: tags ticket-recipe, permissions
# "Kim is in the ERP Integrations tool all day and can look at everything. The buttons are just not there."
add-phase 03-300 "Concrete"
sync
add-project 24-107 "North Clinic"
add-costcode 24-107 03-300
send project 24-107
add-user kim
grant kim erp-standard                    # the cause: Can Push to Accounting is missing

as kim {                                  # she sees the row …
  tab jobs
}
as kim
export job 24-107                         # … but the failure names what she lacks, and who has it
expect error not-permitted
reject job 24-107
expect error not-permitted
expect job 24-107 status = ready-to-export

as support                                # the cure: somebody in the directory who holds it gives it to her
grant kim can-push
as kim
export job 24-107
expect job 24-107 status = synced
