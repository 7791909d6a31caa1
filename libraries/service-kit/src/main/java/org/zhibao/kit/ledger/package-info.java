@NullMarked
package org.zhibao.kit.ledger;

import org.jspecify.annotations.NullMarked;
