#: title expect changes says what a command changed, by number or line by line
#: tags language
add-phase 03-300 "Concrete"
expect changes = 1
expect changes <<END
+ vista phase 03-300
END
edit-phase 03-300 --description "Cast-in-place concrete"
expect changes <<END
* vista phase 03-300 description "Concrete" → "Cast-in-place concrete"
END
add-phase 03-300
expect error already-exists
expect changes = 0
sync
expect changes = 1
add-project 123 Tower
add-costcode 123 --all
send project 123
export job 123
expect changes <<END
+ vista contract 123
+ vista contractitem 123 1
+ vista vista-job 123
+ vista jobphase 123 03-300
* procore costcode 123 03-300 synced no → yes
* procore project 123 synced no → yes
* procore project 123 job-id "" → "123"
* connector job 123 status "ready-to-export" → "synced"
+ connector request 1
END
undo
expect changes = 9
for n in 1..3 {
  add-phase 9$n
}
expect changes = 3
try {
  add-phase 77
}
expect changes = 0
add-phase 05-500
