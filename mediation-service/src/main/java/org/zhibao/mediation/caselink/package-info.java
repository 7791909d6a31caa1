@NullMarked
package org.zhibao.mediation.caselink;

import org.jspecify.annotations.NullMarked;
