/** What a penalty needs beyond the course of its acts: filing, reviewers, notice and hearing, limits, payment, archive. */
@NullMarked
package org.zhibao.cases.penalty;

import org.jspecify.annotations.NullMarked;
