-- One database of the suite and its roles. Every query yields statements, which psql runs by \gexec and local-stack over
-- JDBC. What is there already stays, so a provisioning that was cut short is completed by the next one; the passwords
-- always become those of the session, so a new one in .env takes effect.
--
-- Settings of the session: zhibao.database; zhibao.owner, who migrates it; zhibao.application, who works in it and owns
-- nothing ('' when the owner itself works in it); zhibao.owner_password, zhibao.application_password.

select format('create role %I login nosuperuser nocreatedb nocreaterole nobypassrls', name)
from unnest(array[current_setting('zhibao.owner'), current_setting('zhibao.application')]) as wanted (name)
where name <> '' and not exists (select from pg_roles where rolname = name)
\gexec

select format('alter role %I password %L', name, password)
from (values (current_setting('zhibao.owner'), current_setting('zhibao.owner_password')),
             (current_setting('zhibao.application'), current_setting('zhibao.application_password')))
     as wanted (name, password)
where name <> ''
\gexec

select format('create database %I owner %I', current_setting('zhibao.database'), current_setting('zhibao.owner'))
where not exists (select from pg_database where datname = current_setting('zhibao.database'))
\gexec

select format('revoke all on database %I from public', current_setting('zhibao.database'))
\gexec

select format('grant connect on database %I to %I', current_setting('zhibao.database'), current_setting('zhibao.application'))
where current_setting('zhibao.application') <> ''
\gexec
