@NullMarked
package org.zhibao.cases.proceeding;

import org.jspecify.annotations.NullMarked;
