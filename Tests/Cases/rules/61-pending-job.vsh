#: title A pending job cannot be used until it is interfaced
#: tags rule-61, vista
add-phase 03-300 "Concrete"
add-job 123 "Garage" --status pending
add-jobphase 123 03-300                   # project management may set it up
post-cost 123 03-300 L 10
expect error job-pending
edit-job 123 --status open
post-cost 123 03-300 L 10
expect phasecost 123 03-300.L actual-cost = 10

sync
import job 123
refresh primes
import prime 123
add-pcco 123 001 "Terrace" --status approved
send pcco 123 001
edit-job 123 --status pending
export pcco 123 001                       # what comes from Procore is refused alike
expect error job-pending
edit-job 123 --status open
export pcco 123 001
expect contractchange 123 001
