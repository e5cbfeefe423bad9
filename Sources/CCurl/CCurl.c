// The few calls of libcurl that a request needs. The library is loaded when the first is made: with the twenty that it
// brings along, linking it would make every start of the program slower, most of which never fetch anything.

#include "CCurl.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef DATELINE_STATIC

// A static program can load no library.
CCurlAnswer CCurlGet(const CCurlRequest *request) { return (CCurlAnswer){.outcome = CCurlStatic}; }

#else

// Typed by the header; only the names are looked up at run time.
static struct {
  bool isLoaded;
  __typeof__(&(curl_global_init)) global_init;
  __typeof__(&(curl_easy_init)) easy_init;
  __typeof__(&(curl_easy_setopt)) easy_setopt;
  __typeof__(&(curl_easy_perform)) easy_perform;
  __typeof__(&(curl_easy_getinfo)) easy_getinfo;
  __typeof__(&(curl_easy_cleanup)) easy_cleanup;
  __typeof__(&(curl_easy_strerror)) easy_strerror;
} library;

#define LOAD(name) (library.name = (__typeof__(library.name))dlsym(handle, "curl_" #name))

static void load(void) {
  static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib"};
  void *handle = NULL;
  for (size_t i = 0; handle == NULL && i < sizeof names / sizeof *names; i++)
    handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
  library.isLoaded = LOAD(global_init) && LOAD(easy_init) && LOAD(easy_setopt) && LOAD(easy_perform) &&
                     LOAD(easy_getinfo) && LOAD(easy_cleanup) && LOAD(easy_strerror) &&
                     library.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

// Called with the very address that is about to be connected to, so no second resolution can slip another one in.
static curl_socket_t openSocket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  const CCurlRequest *request = context;
  const unsigned char *bytes;
  size_t count;
  if (address->family == AF_INET) {
    bytes = (const unsigned char *)&((const struct sockaddr_in *)&address->addr)->sin_addr;
    count = 4;
  } else if (address->family == AF_INET6) {
    bytes = (const unsigned char *)&((const struct sockaddr_in6 *)&address->addr)->sin6_addr;
    count = 16;
  } else {
    return CURL_SOCKET_BAD;
  }
  if (purpose != CURLSOCKTYPE_IPCXN || !request->allows(request->context, bytes, count)) return CURL_SOCKET_BAD;
  return socket(address->family, address->socktype, address->protocol);
}

static size_t takeBody(char *bytes, size_t size, size_t count, void *context) {
  const CCurlRequest *request = context;
  return request->take(request->context, (const unsigned char *)bytes, size * count) ? size * count : 0;
}

static char *copy(const char *text) { return text == NULL ? NULL : strdup(text); }

CCurlAnswer CCurlGet(const CCurlRequest *request) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  CCurlAnswer answer = {.outcome = CCurlMissing};
  pthread_once(&once, load);
  if (!library.isLoaded) return answer;
  CURL *curl = library.easy_init();
  if (curl == NULL) return answer;

  char words[CURL_ERROR_SIZE] = "";
#define SET(option, value) library.easy_setopt(curl, option, value)
  SET(CURLOPT_URL, request->address);
  SET(CURLOPT_USERAGENT, request->userAgent);
  SET(CURLOPT_CONNECTTIMEOUT_MS, request->connectMilliseconds);
  SET(CURLOPT_TIMEOUT_MS, request->totalMilliseconds);
  SET(CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)request->bytes);
  SET(CURLOPT_OPENSOCKETFUNCTION, openSocket);
  SET(CURLOPT_OPENSOCKETDATA, request);
  SET(CURLOPT_WRITEFUNCTION, takeBody);
  SET(CURLOPT_WRITEDATA, request);
  SET(CURLOPT_ERRORBUFFER, words);
  SET(CURLOPT_ACCEPT_ENCODING, "gzip");
  SET(CURLOPT_HTTP_CONTENT_DECODING, 0L);  // the caller sees where a packed body ends
  SET(CURLOPT_FOLLOWLOCATION, 0L);   // the caller checks each step
  SET(CURLOPT_PROXY, "");            // a proxy of the environment would connect on our behalf, unchecked
  SET(CURLOPT_NOSIGNAL, 1L);
  // Its successor takes names, and is younger than the oldest libcurl in use.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#pragma clang diagnostic pop

  CURLcode code = library.easy_perform(curl);
  const char *text = NULL;
  library.easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
  if (library.easy_getinfo(curl, CURLINFO_REDIRECT_URL, &text) == CURLE_OK) answer.redirect = copy(text);
  text = NULL;
  if (library.easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &text) == CURLE_OK) answer.contentType = copy(text);
  switch (code) {
    case CURLE_OK: answer.outcome = CCurlAnswered; break;
    case CURLE_OPERATION_TIMEDOUT: answer.outcome = CCurlTimedOut; break;
    case CURLE_FILESIZE_EXCEEDED: answer.outcome = CCurlTooLarge; break;
    default: answer.outcome = CCurlFailed;
  }
  snprintf(answer.message, sizeof answer.message, "%s", words[0] != 0 ? words : library.easy_strerror(code));
  library.easy_cleanup(curl);
  return answer;
}

#endif

void CCurlAnswerFree(CCurlAnswer *answer) {
  free(answer->redirect);
  free(answer->contentType);
  answer->redirect = answer->contentType = NULL;
}
