# Runs programs one after the other, each in a child of its own. Python 3.8 or later on a POSIX system.
#
# Request on standard input:  "<wall ms> <cpu s> <memory bytes> <output bytes> <preload 0|1> <n> <m>\n", then n bytes of
# program and m bytes of test. Answer on standard output: "<OUTCOME> <n>\n", then n bytes of detail, all UTF-8.
import abc, array, base64, bisect, builtins, cmath, codecs, collections, collections.abc, contextlib, copy, dataclasses, \
    datetime, decimal, encodings.aliases, enum, fractions, functools, gc, hashlib, heapq, io, itertools, json, math, \
    numbers, operator, os, queue, random, re, resource, select, signal, statistics, string, struct, sys, textwrap, time, \
    types, typing, unicodedata

try:
    import ctypes
    PRCTL = ctypes.CDLL(None).prctl
except Exception:
    PRCTL = None
sys.modules.pop('ctypes', None)
sys.modules.pop('_ctypes', None)

# Encodings are modules that are loaded late, when the library may be out of reach.
for each in sorted(set(encodings.aliases.aliases.values())):
    try:
        codecs.lookup(each)
    except Exception:
        pass

MESSAGE_LIMIT = 1 << 16
# The names that questions of code benchmarks expect; star imports in the order of the published harness.
MODULES = ('math', 'collections', 'itertools', 'functools', 're', 'random', 'bisect', 'heapq', 'typing', 'builtins')
STARS = ('math', 'typing', 'collections', 'functools', 'itertools', 'builtins', 'heapq')
READABLE = tuple({os.path.realpath(path) for path in sys.path if path} | {os.path.realpath(os.path.dirname(os.__file__))})
REFUSED = (
    'socket.', 'subprocess.', 'os.system', 'os.exec', 'os.posix_spawn', 'os.spawn', 'os.fork', 'os.kill', 'os.remove',
    'os.rename', 'os.rmdir', 'os.mkdir', 'os.link', 'os.symlink', 'os.truncate', 'os.chmod', 'os.chown', 'os.chflags',
    'os.lchmod', 'os.lchown', 'os.utime', 'os.putenv', 'os.unsetenv', 'os.setxattr', 'os.removexattr', 'os.chdir',
    'os.fwalk', 'os.startfile', 'shutil.', 'ctypes.', 'pty.', 'signal.pthread_kill', 'tempfile.', 'sqlite3.', 'urllib.',
    'http.', 'ftplib.', 'smtplib.', 'imaplib.', 'poplib.', 'nntplib.', 'telnetlib.', 'webbrowser.', 'syslog.', 'fcntl.',
    'resource.', 'gc.', 'winreg.', 'msvcrt.', 'mmap.')


class Sink(io.TextIOBase):
    """Swallows text and counts it."""

    def __init__(self, limit):
        self.left = limit
        self.full = False

    def writable(self):
        return True

    def write(self, text):
        self.left -= len(text)
        if self.left < 0:
            self.full = True
            raise OSError('output limit')
        return len(text)


def preloaded_names():
    scope = {}
    for name in MODULES:
        scope[name] = sys.modules[name]
    for name in STARS:
        module = sys.modules[name]
        names = getattr(module, '__all__', None) or [each for each in vars(module) if not each.startswith('_')]
        for each in names:
            scope[each] = getattr(module, each)
    return scope


PRELOADED = preloaded_names()


def guard(refused):
    realpath, fspath, fsdecode = os.path.realpath, os.fspath, os.fsdecode
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    readable = READABLE

    def allowed(path, mode, flags):
        if isinstance(path, int) or path in ('<program>', '<test>'):
            # the latter are looked for, and not found, when a syntax error is described
            return True
        if isinstance(mode, str) and any(each in mode for each in 'wax+') or isinstance(flags, int) and flags & writing:
            return False
        real = realpath(fsdecode(fspath(path)))
        return any(real == each or real.startswith(each + '/') for each in readable)

    def hook(event, arguments):
        if event == 'open':
            if allowed(*arguments):
                return
        elif not event.startswith(REFUSED):
            return
        refused.append(event)
        raise PermissionError('not allowed here: ' + event)

    sys.addaudithook(hook)


def confine(cpu, memory):
    limit = resource.setrlimit
    limit(resource.RLIMIT_CORE, (0, 0))
    limit(resource.RLIMIT_CPU, (cpu, cpu + 1))
    limit(resource.RLIMIT_AS, (memory, memory))
    limit(resource.RLIMIT_FSIZE, (0, 0))
    limit(resource.RLIMIT_NOFILE, (32, 32))
    if os.getuid() == 0:
        # the limit of processes does not hold for root
        try:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(61000 + os.getpid() % 4000)
        except OSError:
            pass
    try:
        limit(resource.RLIMIT_NPROC, (0, 0))
    except (AttributeError, ValueError, OSError):
        pass
    if PRCTL is not None:
        try:
            PRCTL(1, int(signal.SIGKILL), 0, 0, 0)
            PRCTL(38, 1, 0, 0, 0)
        except Exception:
            pass


def describe(error):
    try:
        text = str(error)
    except BaseException:
        text = ''
    return (type(error).__name__ + (': ' + text if text else ''))[:300]


def attempt(program, test, scope):
    phase = 'program'
    try:
        exec(compile(program, '<program>', 'exec'), scope)
        phase = 'test'
        exec(compile(test, '<test>', 'exec'), scope)
        return 'PASSED', ''
    except MemoryError:
        return 'MEMORY_LIMIT', ''
    except AssertionError as error:
        return ('FAILED' if phase == 'test' else 'RAISED'), phase + ': ' + describe(error)
    except BaseException as error:
        return 'RAISED', phase + ': ' + describe(error)


def child(channel, token, item):
    wall, cpu, memory, output, preloaded, program, test = item
    write, leave = os.write, os._exit
    os.setsid()
    os.chdir('/')
    sink = Sink(output)
    sys.stdin, sys.stdout, sys.stderr = io.StringIO(''), sink, sink
    sys.__stdin__ = sys.__stdout__ = sys.__stderr__ = None
    sys.argv = ['']
    # a type of its own, so that dataclasses and pickling find a module of this name
    module = types.ModuleType('__main__')
    sys.modules['__main__'] = module
    scope = module.__dict__
    if preloaded:
        scope.update(PRELOADED)
    refused = []
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    confine(cpu, memory)
    guard(refused)
    outcome, detail = attempt(program, test, scope)
    if refused:
        outcome, detail = 'REFUSED', refused[0]
    elif sink.full:
        outcome, detail = 'OUTPUT_LIMIT', ''
    write(channel, token + (outcome + '\n' + detail).encode('utf-8', 'backslashreplace'))
    leave(0)


def outcome_of(pid, token, answer, timed_out, cpu):
    try:
        os.killpg(pid, signal.SIGKILL)
    except OSError:
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass
    _, status, usage = os.wait4(pid, 0)
    if timed_out:
        return 'WALL_LIMIT', ''
    if answer.startswith(token):
        outcome, _, detail = answer[len(token):].decode('utf-8', 'replace').partition('\n')
        return outcome, detail
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number == signal.SIGXCPU or number == signal.SIGKILL and usage.ru_utime + usage.ru_stime >= cpu:
            return 'CPU_LIMIT', ''
        if number != signal.SIGKILL or not answer:
            return 'CRASHED', 'killed by signal %d' % number
    if answer:
        return 'CRASHED', 'wrote to the channel of its verdict'
    return 'CRASHED', 'ended without a verdict'


def run(item, own):
    token = os.urandom(16).hex().encode()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            for each in own + (reading,):
                os.close(each)
            child(writing, token, item)
        finally:
            os._exit(99)
    os.close(writing)
    answer, timed_out = b'', False
    end = time.monotonic() + item[0] / 1000
    while len(answer) < MESSAGE_LIMIT:
        ready, _, _ = select.select([reading], [], [], max(0, end - time.monotonic()))
        if not ready:
            timed_out = True
            break
        chunk = os.read(reading, MESSAGE_LIMIT)
        if not chunk:
            break
        answer += chunk
    if not timed_out and len(answer) < MESSAGE_LIMIT:
        # the channel may be closed long before the end
        while os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            if time.monotonic() > end:
                timed_out = True
                break
            time.sleep(0.001)
    os.close(reading)
    return outcome_of(pid, token, answer, timed_out, item[1])


def main():
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for each in (0, 1, 2):
        os.dup2(nothing, each)
    os.close(nothing)
    # children share these objects for as long as nobody counts them
    gc.collect()
    gc.freeze()
    source, sink = os.fdopen(requests, 'rb'), os.fdopen(answers, 'wb')
    while True:
        head = source.readline().split()
        if not head:
            return
        wall, cpu, memory, output, preloaded, program, test = (int(each) for each in head)
        item = (wall, cpu, memory, output, preloaded, source.read(program), source.read(test))
        outcome, detail = run(item, (requests, answers))
        detail = detail.encode('utf-8', 'backslashreplace')
        sink.write(b'%s %d\n%s' % (outcome.encode('ascii', 'replace'), len(detail), detail))
        sink.flush()


main()
