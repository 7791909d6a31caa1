package org.zhibao.cases.penalty;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.cases.casefile.CaseView;

/** A case just after its notice: the case as ever, and with it the notice. */
@Schema(name = "NoticedCase")
record NoticedCaseView(@JsonUnwrapped CaseView file, NoticeView notice) {}
