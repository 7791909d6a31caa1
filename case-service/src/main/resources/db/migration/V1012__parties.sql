alter table case_party
    add column named                boolean not null default false,
    add column phone                text,
    add column address              text,
    add column legal_representative text,
    add column principal            integer,
    add column authority            text;
comment on column case_party.named is 'An informer who gave a name: is told whether a case is filed';
comment on column case_party.principal is 'Of an agent: position of the party whom the agent acts for';
