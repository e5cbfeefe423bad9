// libyaml itself rather than a Swift package around it: those import Foundation, whose loading alone takes half of the
// ten milliseconds that a start may take.
#include <yaml.h>
