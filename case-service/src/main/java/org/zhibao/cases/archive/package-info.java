/** 归档: which paper of a case stands in which volume of its archive. */
@NullMarked
package org.zhibao.cases.archive;

import org.jspecify.annotations.NullMarked;
