#: title A second refresh waits until the first is done
#: tags rule-6, sync
refresh costcodes
add-phase 01-100 "General conditions"
refresh costcodes
expect error refresh-in-progress
expect count requests = 1
expect no standard-code 01-100            # refused: nothing was pulled
sync                                      # the background sync is no refresh
expect standard-code 01-100
refresh costcodes
expect error refresh-in-progress
advance 1m
refresh costcodes
expect request 1 status = success
expect request 2 status = in-progress
