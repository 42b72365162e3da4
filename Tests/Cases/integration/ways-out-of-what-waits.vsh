#: title What waits in the tool comes back before it is deleted with its commitment; what was reset is replaced in Vista
#: tags commitments, change-orders, buttons
source base.vsh
send commitment SC-001
export commitment SC-001
add-cco SC-001 001 "Deeper"
add-ccoline SC-001 001 03-300 S 4200
edit-cco SC-001 001 --status approved
send cco SC-001 001
add-invoice SC-001 1 1000 --status approved
send invoice SC-001 1
try {                                     # as remove-commitment offers it
  remove-vista-commitment SC-001
  advance-to-sync
  unlink commitment SC-001
  edit-cco SC-001 001 --status draft
  expect error read-only
  reject cco SC-001 001
  reject invoice SC-001 1
  edit-cco SC-001 001 --status draft
  edit-commitment SC-001 --status draft
  remove-commitment SC-001
  expect no commitment SC-001
}

# what was reset is there still: it is deleted in Vista and exported again
export cco SC-001 001
export invoice SC-001 1
as support
reset invoice SC-001 1
send invoice SC-001 1
check invoice SC-001 1
expect output <<END
invoice SC-001 1: an export fails, for 1 reason
requisition is invalid because the code is not unique                   [bad-number]
  Vista has one that is called 1
  way out 1  type another:                                                 export invoice SC-001 1 --erp-id 1-2
  way out 2  or delete what is there, where it is this one and was reset:  remove-ap-invoice SC-001 1; export invoice SC-001 1 --erp-id 1
  rule change-order-id-fits-vista · more: explain bad-number
END
remove-ap-invoice SC-001 1
export invoice SC-001 1 --erp-id 1
expect ap-invoice SC-001 1 amount = 1000

# a line of a budget that waits comes back first, and a project that was unlinked has no codes to update
add-budgetline 123 05-500 M 10
lock-budget 123
send budget 123
remove-costcode 123 05-500
expect error costcode-in-use
reset job 123
check budget 123
expect output <<END
budget 123: an export fails, for 1 reason
budget 123 is on project 123, which is not in Vista                     [not-synced]
  way out 1  link it with the job that Vista has:  set connector app-xchange; link job 123 123
  way out 2  bring it to Vista as another job:     send project 123; export job 123 --job-id 123-1
  rule budget-send-checks · more: explain not-synced
END
