#: title show has both systems side by side, and says what differs
#: tags looking
add-phase 03-300 "Concrete"
sync
add-project 123 "Riverside Tower"
show project 123                          # nowhere else yet
expect output <<END
project 123
  name          Riverside Tower
  address
  list          erp
  cost-syncing  yes
  synced        no
  job-id
END
add-costcode 123 03-300
send project 123
export job 123 --job-id 77
show project 123
expect output <<END
project 123 · in vista: vista-job 77
                procore          vista
  name          Riverside Tower  Riverside Tower
  address
  list          erp
  cost-syncing  yes
  synced        yes
  job-id        77
END
edit-job 77 --name "Tower, east"
show vista-job 77                         # from the other side
expect output <<END
vista-job 77 · in procore: project 123
                 vista        procore
  description    Tower, east  Riverside Tower  differs
  address
  contract       77
  status         open
  lock-phases    no
  auto-add-item  yes
END
edit-jobphase 77 03-300 --description "Cast-in-place concrete"
show costcode 123 03-300
expect output <<END
costcode 123 03-300 · in vista: jobphase 77 03-300
               procore    vista
  description  Concrete   Cast-in-place concrete  differs
  cost-types   L,M,S,E,O  L,M,S,E,O
  synced       yes
  missing      no
END
show costcode 123 03-300 --format json
expect output <<END
{"result":"record","title":"costcode 123 03-300","record":{"description":"Concrete","cost-types":["L","M","S","E","O"],"synced":true,"missing":false},"vista":{"title":"jobphase 77 03-300","there":true,"record":{"description":"Cast-in-place concrete","cost-types":["L","M","S","E","O"]},"differs":["description"]}}
END
remove-phase 03-300
show standard-code 03-300                 # before the sync has seen it
expect output <<END
standard-code 03-300 · in vista: phase 03-300 is not there
  description  Concrete
  cost-types   L,M,S,E,O
  status       active
  missing      no
END
