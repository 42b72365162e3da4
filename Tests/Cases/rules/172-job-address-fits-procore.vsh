#: title A job whose address has a comma cannot be imported
#: tags rule-172, import
add-phase 03-300 "Concrete"
add-job 77- "Old garage" --address "1 Main Street, Tacoma"
add-jobphase 77- 03-300
refresh jobs
refresh costcodes
import job 77-
expect error "Cannot stage 77- because the address is not valid"
expect no project 77-
edit-job 77- --address "1 Main Street Tacoma"
import job 77-
expect project 77- address = "1 Main Street Tacoma"

add-project 123 "Riverside Tower" --address "2 River Road"  # the other way it travels as well
add-costcode 123 03-300
send project 123
export job 123
show project 123
expect output <<END
project 123 · in vista: vista-job 123
                procore          vista
  name          Riverside Tower  Riverside Tower
  address       2 River Road     2 River Road
  list          erp
  cost-syncing  yes
  synced        yes
  job-id        123
END
