#: title Who begins is told what is missing, and nothing is taken away that one stands on
#: tags looking, session
# The company's list is empty: a phase is missing in Vista, or no sync has brought it.
list standard-codes
expect output <<END
no standard-codes: JC Phases has no phase yet; add-phase makes one, and the next sync brings it
END
add-project 123 Tower
add-costcode 123 --all
expect error code-not-on-list
add-phase 03-300 Concrete
list standard-codes
expect output <<END
no standard-codes: the next sync fills the company's list from JC Phases
END
add-costcode 123 --all
expect error "the company's list has no code yet"
advance-to-sync
add-costcode 123 --all
expect changes = 1
add-costcode 123 --all
expect changes = 0
list standard-codes --where 'missing = yes'
expect output <<END
no standard-codes
END
# A check takes what would be typed with the button.
send project 123
check job 123
expect output <<END
job 123: nothing stands in the way of an export
END
check job 123 --job-id 12345678901
expect output <<END
job 123: an export fails, for 1 reason
Vista takes no job ID 12345678901                                       [job-id-invalid]
  it has 11 characters; Vista takes 10
  way out  send it again and type another:  reject job 123; send project 123; export job 123 --job-id 12345678-1
  rule job-id-fits-vista · more: explain job-id-invalid
END
export job 123
add-company Acme
send company Acme
check vendor Acme --vendor-id 77
expect output <<END
vendor Acme: nothing stands in the way of an export
END
check vendor Acme --vendor-id Seven
expect output <<END
vendor Acme: an export fails, for 1 reason
vendor is invalid because the code is not a whole number                [bad-number]
  the vendor's number in Vista is typed on the export
  way out  type one:  export vendor Acme --vendor-id 501
  rule vendor-id-fits-vista · more: explain bad-number
END
export vendor Acme --vendor-id Seven
expect error bad-number
# A failed row counts, whatever its tab.
status --format csv
expect output <<END
object,time,user,last-sync,next-sync,phases,vista-jobs,company-codes,missing-in-vista,projects,jobs-waiting,jobs-failed,jobs-synced,failed-rows,events,undo-steps
workspace,2026-01-05 09:00,support,2026-01-05 09:00,2026-01-05 10:00,1,1,1,0,1,0,0,1,1,18,9
END
# The clock as tables write it.
clock "2026-01-05 11:30"
clock
expect output <<END
2026-01-05 11:30
END
clock "2026-01-05  12:00"
expect error bad-value
# Nobody takes away who acts.
add-user pat
as pat
undo
expect error "undo would take away user pat, as whom you act"
expect user pat
as support
undo
expect no user pat
as support {
  redo
}
expect user pat
snapshot with-pat
undo
define once {
  echo $word
}
once
expect error unknown-variable
