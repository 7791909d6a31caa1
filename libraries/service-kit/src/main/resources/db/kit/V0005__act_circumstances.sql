-- On what it depended which deadlines an act began, when its row of the procedure's table asks: names with commas between.
alter table procedural_step add column circumstances text;
comment on column procedural_step.circumstances is 'What was so when the act was performed, as far as its deadlines depend on it';
