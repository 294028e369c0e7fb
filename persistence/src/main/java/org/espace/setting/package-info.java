/**
 * What the organisation has decided for everyone, kept in the database so that every node goes by it.
 *
 * <p>Reading order: Settings, SettingService.
 */
@NullMarked
package org.espace.setting;

import org.jspecify.annotations.NullMarked;
