#include "CEventModels.h"

// The models are data; #embed has been in clang as an extension since before C23 was published.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char mentions[] = {
#embed "Models/mentions.model"
};
static const unsigned char order[] = {
#embed "Models/order.model"
};
static const unsigned char referents[] = {
#embed "Models/referents.model"
};
static const unsigned char entries[] = {
#embed "Models/entries.model"
};
static const unsigned char senses[] = {
#embed "Models/senses.table"
};

const unsigned char *dateline_mention_model(void) { return mentions; }
unsigned long dateline_mention_model_size(void) { return sizeof mentions; }

const unsigned char *dateline_order_model(void) { return order; }
unsigned long dateline_order_model_size(void) { return sizeof order; }

const unsigned char *dateline_referent_model(void) { return referents; }
unsigned long dateline_referent_model_size(void) { return sizeof referents; }

const unsigned char *dateline_entry_model(void) { return entries; }
unsigned long dateline_entry_model_size(void) { return sizeof entries; }

const unsigned char *dateline_sense_table(void) { return senses; }
unsigned long dateline_sense_table_size(void) { return sizeof senses; }
