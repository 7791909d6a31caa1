/**
 * 行刑衔接: when a case must go to the police, the papers of its referral, and the stages before police, procuratorate and court.
 */
@NullMarked
package org.zhibao.cases.criminal;

import org.jspecify.annotations.NullMarked;
