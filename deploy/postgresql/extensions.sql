-- What the services' migrations expect in each of their databases; only a superuser may create these.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists ltree;
create extension if not exists pg_stat_statements;
