/** 文书: documents of a case from templates, with the office's numbers, as PDF and DOCX. */
@NullMarked
package org.zhibao.cases.documents;

import org.jspecify.annotations.NullMarked;
