/** How each part of the suite is prepared, started and asked whether it answers. */
@NullMarked
package org.zhibao.localstack.part;

import org.jspecify.annotations.NullMarked;
