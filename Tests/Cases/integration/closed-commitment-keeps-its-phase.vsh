#: title A job phase that an item of a closed commitment names is not removed, though nothing is open on it
#: tags commitments, closing
source base.vsh
send commitment SC-001
export commitment SC-001
edit-company-parameters --close-subcontracts yes
close-contract 123 --final
remove-jobphase 123 03-300
expect error has-costs
remove-jobphase 123 01-100                # nothing names it
expect no jobphase 123 01-100
