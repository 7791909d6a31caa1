-- A case heard together with another is found from the other as well (令81号第21条).
create index adjudication_joint_other on adjudication_joint_case (joint_case_id);
