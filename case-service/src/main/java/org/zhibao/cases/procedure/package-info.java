@NullMarked
package org.zhibao.cases.procedure;

import org.jspecify.annotations.NullMarked;
