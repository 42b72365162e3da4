#: title What a sync has offered can be imported
#: tags rule-160, import
add-phase 03-300 "Concrete"
add-job 77- "Old garage"
add-jobphase 77- 03-300 --cost-types L,M
import job 77-
expect error not-importable               # no sync has offered it
refresh jobs
tab jobs --filter ready-to-import
expect output <<END
project  name        status           ribbon  job-id  errors
         Old garage  ready-to-import          77-
END
import job 77-
expect project 77- name = "Old garage"
expect job 77- status = synced
expect costcode 77- 03-300 cost-types = L,M
expect costcode 77- 03-300 synced = yes
import job 77-
expect error already-synced
add-job 78- "Pending" --status pending
advance-to-sync
import job 78-
expect error job-pending
edit-job 78- --status open
advance-to-sync
archive job 78-
import job 78-                            # from the archive
expect project 78- synced = yes

add-vendor 3310 "Solid Ground LLC"
import vendor 3310
expect error not-importable
refresh vendors
import vendor 3310
expect company "Solid Ground LLC" vendor = 3310
import vendor 3310
expect error already-synced

unlink vendor "Solid Ground LLC"          # what is parted from Procore is offered again at once
expect staged-record vendor 3310 status = staged
link vendor "Solid Ground LLC" 3310
unlink job 78-
expect staged-record job 78- status = staged
import job 78-
expect error not-importable               # the project is still there
tab jobs --filter ready-to-import
expect output <<END
project  name     status           ribbon  job-id  errors
         Pending  ready-to-import          78-
END
sync
expect staged-record job 78- status = staged
expect staged-record vendor 3310 status = imported
