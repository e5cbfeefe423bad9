#ifndef CCURL_H
#define CCURL_H

#include <stdbool.h>
#include <stddef.h>

/// What is asked of a server: one GET, its redirection not followed.
typedef struct {
  /// The absolute address, http or https.
  const char *address;
  const char *userAgent;
  long connectMilliseconds;
  long totalMilliseconds;
  /// The most bytes that the server may announce.
  long long bytes;
  /// Given to each of the functions below.
  void *context;
  /// Whether a connection to that address may be made: 4 bytes of IPv4 or 16 of IPv6, in network order.
  bool (*allows)(void *context, const unsigned char *address, size_t count);
  /// Takes a part of the body as it was sent, packed with gzip or not; false ends the transfer.
  bool (*take)(void *context, const unsigned char *bytes, size_t count);
} CCurlRequest;

/// What came of it; to be given to CCurlAnswerFree.
typedef struct {
  enum {
    CCurlAnswered,
    /// libcurl is not installed.
    CCurlMissing,
    /// The program was linked so that it can load nothing.
    CCurlStatic,
    CCurlTimedOut,
    /// The server announced more bytes than were allowed.
    CCurlTooLarge,
    CCurlFailed,
  } outcome;
  /// The status of the answer; 0 without one.
  long status;
  /// Where the answer points on to, made absolute; NULL when it does not.
  char *redirect;
  /// The media type; NULL when none is told.
  char *contentType;
  /// libcurl's words for a failure.
  char message[256];
} CCurlAnswer;

/// Makes the request on the calling thread.
CCurlAnswer CCurlGet(const CCurlRequest *request);

/// Frees what an answer holds.
void CCurlAnswerFree(CCurlAnswer *answer);

#endif
