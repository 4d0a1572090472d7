// Swift calls neither variadic functions nor the stdio macros, so each libedit option that is used has a wrapper here.
#ifndef CLIBEDIT_SHIM_H
#define CLIBEDIT_SHIM_H

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

typedef unsigned char (*editline_command_function)(EditLine *_Nonnull, int);
typedef int (*editline_read_function)(EditLine *_Nonnull, wchar_t *_Nonnull);

static inline int editline_set_editor(EditLine *_Nonnull editor, const char *_Nonnull name) {
  return el_set(editor, EL_EDITOR, name);
}

static inline const char *_Nullable editline_editor(EditLine *_Nonnull editor) {
  const char *name = NULL;
  el_get(editor, EL_EDITOR, &name);
  return name;
}

static inline int editline_disable_signal_handling(EditLine *_Nonnull editor) {
  return el_set(editor, EL_SIGNAL, 0);
}

// The mode (-d) that the terminal has while a line is edited.
static inline int editline_clear_mode(EditLine *_Nonnull editor, const char *_Nonnull mode) {
  return el_set(editor, EL_SETTY, "-d", mode, NULL);
}

static inline int editline_set_client(EditLine *_Nonnull editor, void *_Nullable client) {
  return el_set(editor, EL_CLIENTDATA, client);
}

static inline void *_Nullable editline_client(EditLine *_Nonnull editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

static inline int editline_add_command(
    EditLine *_Nonnull editor, const char *_Nonnull name, const char *_Nonnull help,
    editline_command_function _Nonnull function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

static inline int editline_bind(EditLine *_Nonnull editor, const char *_Nonnull key, const char *_Nonnull command) {
  return el_set(editor, EL_BIND, key, command, NULL);
}

static inline int editline_bind_alternative(
    EditLine *_Nonnull editor, const char *_Nonnull key, const char *_Nonnull command) {
  return el_set(editor, EL_BIND, "-a", key, command, NULL);
}

static inline int editline_set_read_function(EditLine *_Nonnull editor, editline_read_function _Nonnull function) {
  return el_set(editor, EL_GETCFN, function);
}

static inline int editline_set_raw(EditLine *_Nonnull editor, int raw) { return el_set(editor, EL_PREP_TERM, raw); }

static inline int editline_set_error_file(EditLine *_Nonnull editor, FILE *_Nonnull file) {
  return el_set(editor, EL_SETFP, 2, file);
}

// Hidden by glibc's header from Swift's modules.
int wcwidth(wchar_t character);

static inline int editline_cell_width(wchar_t character) { return wcwidth(character); }

static inline const char *_Nullable editline_codeset(void) { return nl_langinfo(CODESET); }

// A signal handler can reach nothing but a global: the write end of the editor's pipe. Weak, because the header is
// compiled into each object file that uses it, and there must be one.
__attribute__((weak)) volatile int editline_signal_descriptor = -1;

static inline void editline_note_signal(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  ssize_t written = write(editline_signal_descriptor, &byte, 1);
  (void)written;
  errno = saved;
}

static inline int editline_exchange_signal_descriptor(int descriptor) {
  int previous = editline_signal_descriptor;
  editline_signal_descriptor = descriptor;
  return previous;
}

// Without SA_RESTART, so that a blocked poll returns.
static inline int editline_catch_signal(int signal, struct sigaction *_Nonnull previous) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = editline_note_signal;
  sigemptyset(&action.sa_mask);
  return sigaction(signal, &action, previous);
}

static inline int editline_is_ignored(const struct sigaction *_Nonnull action) {
  return action->sa_handler == SIG_IGN;
}

static inline void editline_stop_process(void) {
  struct sigaction action, previous;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, &previous);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &previous, NULL);
}

#endif
