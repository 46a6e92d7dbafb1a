#include "desk/Page.h"
