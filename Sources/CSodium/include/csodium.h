#ifndef VIVIER_CSODIUM_H
#define VIVIER_CSODIUM_H
#include <sodium.h>
#endif
