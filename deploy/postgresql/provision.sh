#!/bin/bash
# Creates the suite's databases and roles on the server that PGHOST, PGUSER and PGPASSWORD name, as its superuser, or what
# of them is missing, and gives the roles the passwords of the environment. Runs at every `docker compose up`.
set -euo pipefail
cd "$(dirname "$0")"

# provision DATABASE OWNER OWNER_PASSWORD [APPLICATION APPLICATION_PASSWORD]
provision() {
    database=$1 owner=$2 owner_password=$3 application=${4-} application_password=${5-} \
        psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname postgres <<'SQL'
\getenv database database
\getenv owner owner
\getenv owner_password owner_password
\getenv application application
\getenv application_password application_password
select set_config('zhibao.database', :'database', false),
       set_config('zhibao.owner', :'owner', false),
       set_config('zhibao.owner_password', :'owner_password', false),
       set_config('zhibao.application', :'application', false),
       set_config('zhibao.application_password', :'application_password', false) \g /dev/null
\include database.sql
SQL
}

provision keycloak keycloak "$ZHIBAO_KEYCLOAK_DATABASE_PASSWORD"
for service in case mediation pledge statistics; do
    owner_password=ZHIBAO_${service^^}_OWNER_PASSWORD
    application_password=ZHIBAO_${service^^}_APP_PASSWORD
    provision "zhibao_$service" \
        "zhibao_${service}_owner" "${!owner_password}" "zhibao_${service}_app" "${!application_password}"
    PGOPTIONS='--client-min-messages=warning' \
        psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "zhibao_$service" --file extensions.sql
done
echo "The databases of the suite are there."
