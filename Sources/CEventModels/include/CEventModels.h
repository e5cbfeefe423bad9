#pragma once

/// Bytes of the model of event mentions, see LinearModel for their form.
const unsigned char *dateline_mention_model(void);
unsigned long dateline_mention_model_size(void);

/// Bytes of the model of the order of two mentions.
const unsigned char *dateline_order_model(void);
unsigned long dateline_order_model_size(void);

/// Bytes of the model of whom pronouns mean.
const unsigned char *dateline_referent_model(void);
unsigned long dateline_referent_model_size(void);

/// Bytes of the model of what deserves an entry.
const unsigned char *dateline_entry_model(void);
unsigned long dateline_entry_model_size(void);

/// Bytes of the table of word senses, see SenseTable for their form.
const unsigned char *dateline_sense_table(void);
unsigned long dateline_sense_table_size(void);
