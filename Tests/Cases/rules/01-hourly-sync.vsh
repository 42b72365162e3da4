#: title The background sync runs at every full hour and at no other time
#: tags rule-1, sync
add-phase 01-100 "General conditions"
advance 59m59s
expect no standard-code 01-100
advance 1s
expect standard-code 01-100

clock 09:30
add-phase 02-200 "Site work"
advance 29m
expect no standard-code 02-200            # the hour is counted from the clock, not from the change
advance-to-sync
expect standard-code 02-200
clock
expect output <<END
2026-01-05 10:00
END

add-phase 03-300 "Concrete"
advance 1d3h                              # every hour on the way, not only the last
expect standard-code 03-300
set sync-interval 30m                     # nobody can change it
expect error not-found
