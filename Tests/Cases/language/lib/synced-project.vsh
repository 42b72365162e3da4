#: title A library: a project that is synced with its job
#: tags language
define synced-project NUMBER NAME {
  add-project $NUMBER $NAME
  add-costcode $NUMBER --all
  send project $NUMBER
  export job $NUMBER
}
define linked-company NAME VENDOR {
  add-company $NAME
  send company $NAME
  export vendor $NAME --vendor-id $VENDOR
}
