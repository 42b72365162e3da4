#: title A job shows the status of its contract
#: tags rule-233, vista
add-job 501 "Garage"
close-contract 501 --soft
expect vista-job 501 status = soft-closed
edit-contract 501 --status open
expect output <<END
END
expect vista-job 501 status = open
close-contract 501 --final
edit-contract 501 --status open
expect output <<END
it was closed finally: Vista opens such a contract only where GL Close Interface wrote nothing
END
expect vista-job 501 status = open
