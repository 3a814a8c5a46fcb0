/**
 * What the editor states (site-config.yml, company.yml, call.yml, front matter), what a language's
 * cue phrases are, and where templates come from. Every mistake in YAML is a diagnostic with its
 * line and column; the rest of the file is used.
 */
package org.callpress.config;
