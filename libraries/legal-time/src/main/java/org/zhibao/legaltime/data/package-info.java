/** Reading of data files with errors that name line and field. */
@NullMarked
package org.zhibao.legaltime.data;

import org.jspecify.annotations.NullMarked;
