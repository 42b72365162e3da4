#: title What a sync has offered can be imported or linked
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
import job 78-                            # not from the archive
expect error not-importable
unarchive job 78-
import job 78-
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

set connector app-xchange                 # linking takes what is offered, too
add-project 80 "Shed"
add-job 80- "Shed"
link job 80 80-
expect error not-importable
refresh jobs
link job 80 80-
expect project 80 job-id = 80-
add-company "Soft Ground"
add-vendor 3320 "Soft Ground"
link vendor "Soft Ground" 3320
expect error not-importable
sync
archive vendor 3320
link vendor "Soft Ground" 3320
expect error not-importable
unarchive vendor 3320
link vendor "Soft Ground" 3320
expect company "Soft Ground" vendor = 3320

add-company "Hard Ground"                 # what went to Vista and is parted from it is offered as well
send company "Hard Ground"
export vendor "Hard Ground" --vendor-id 3330
expect no staged-record vendor 3330
unlink vendor "Hard Ground"
expect staged-record vendor 3330 status = staged
link vendor "Hard Ground" 3330

sync
add-project 123 "Riverside Tower"
add-costcode 123 03-300
send project 123
export job 123
import job 123                            # never offered, and in Procore all the same
expect error already-synced
