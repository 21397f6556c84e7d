"""The numbers that the C library gives to failures."""

from std._system.failures import last_failure
from std._system.kind import on_macos, on_windows
from std.collections.string._bytes import Bytes
from std.format import Writable, Writer


def _here(linux: Int, *, macos: Int, windows: Int) -> Int:
    """Return the number that a failure has where the program will run, -1 if it has none."""
    return windows if on_windows() else macos if on_macos() else linux


struct ErrNo(Equatable, TrivialRegisterPassable, Writable):
    """A failure of the C library by its number."""

    comptime SUCCESS = Self(0)
    """`SUCCESS` of C."""
    comptime EPERM = Self(1)
    """`EPERM` of C."""
    comptime ENOENT = Self(2)
    """`ENOENT` of C."""
    comptime ESRCH = Self(3)
    """`ESRCH` of C."""
    comptime EINTR = Self(4)
    """`EINTR` of C."""
    comptime EIO = Self(5)
    """`EIO` of C."""
    comptime ENXIO = Self(6)
    """`ENXIO` of C."""
    comptime E2BIG = Self(7)
    """`E2BIG` of C."""
    comptime ENOEXEC = Self(8)
    """`ENOEXEC` of C."""
    comptime EBADF = Self(9)
    """`EBADF` of C."""
    comptime ECHILD = Self(10)
    """`ECHILD` of C."""
    comptime EAGAIN = Self(_here(11, macos=35, windows=11))
    """`EAGAIN` of C."""
    comptime ENOMEM = Self(12)
    """`ENOMEM` of C."""
    comptime EACCES = Self(13)
    """`EACCES` of C."""
    comptime EFAULT = Self(14)
    """`EFAULT` of C."""
    comptime ENOTBLK = Self(_here(15, macos=15, windows=-1))
    """`ENOTBLK` of C."""
    comptime EBUSY = Self(16)
    """`EBUSY` of C."""
    comptime EEXIST = Self(17)
    """`EEXIST` of C."""
    comptime EXDEV = Self(18)
    """`EXDEV` of C."""
    comptime ENODEV = Self(19)
    """`ENODEV` of C."""
    comptime ENOTDIR = Self(20)
    """`ENOTDIR` of C."""
    comptime EISDIR = Self(21)
    """`EISDIR` of C."""
    comptime EINVAL = Self(22)
    """`EINVAL` of C."""
    comptime ENFILE = Self(23)
    """`ENFILE` of C."""
    comptime EMFILE = Self(24)
    """`EMFILE` of C."""
    comptime ENOTTY = Self(25)
    """`ENOTTY` of C."""
    comptime ETXTBSY = Self(_here(26, macos=26, windows=139))
    """`ETXTBSY` of C."""
    comptime EFBIG = Self(27)
    """`EFBIG` of C."""
    comptime ENOSPC = Self(28)
    """`ENOSPC` of C."""
    comptime ESPIPE = Self(29)
    """`ESPIPE` of C."""
    comptime EROFS = Self(30)
    """`EROFS` of C."""
    comptime EMLINK = Self(31)
    """`EMLINK` of C."""
    comptime EPIPE = Self(32)
    """`EPIPE` of C."""
    comptime EDOM = Self(33)
    """`EDOM` of C."""
    comptime ERANGE = Self(34)
    """`ERANGE` of C."""
    comptime EDEADLK = Self(_here(35, macos=11, windows=36))
    """`EDEADLK` of C."""
    comptime ENAMETOOLONG = Self(_here(36, macos=63, windows=38))
    """`ENAMETOOLONG` of C."""
    comptime ENOLCK = Self(_here(37, macos=77, windows=39))
    """`ENOLCK` of C."""
    comptime ENOSYS = Self(_here(38, macos=78, windows=40))
    """`ENOSYS` of C."""
    comptime ENOTEMPTY = Self(_here(39, macos=66, windows=41))
    """`ENOTEMPTY` of C."""
    comptime ELOOP = Self(_here(40, macos=62, windows=114))
    """`ELOOP` of C."""
    comptime ENOMSG = Self(_here(42, macos=91, windows=122))
    """`ENOMSG` of C."""
    comptime EIDRM = Self(_here(43, macos=90, windows=111))
    """`EIDRM` of C."""
    comptime ECHRNG = Self(_here(44, macos=-1, windows=-1))
    """`ECHRNG` of C."""
    comptime EL2NSYNC = Self(_here(45, macos=-1, windows=-1))
    """`EL2NSYNC` of C."""
    comptime EL3HLT = Self(_here(46, macos=-1, windows=-1))
    """`EL3HLT` of C."""
    comptime EL3RST = Self(_here(47, macos=-1, windows=-1))
    """`EL3RST` of C."""
    comptime ELNRNG = Self(_here(48, macos=-1, windows=-1))
    """`ELNRNG` of C."""
    comptime EUNATCH = Self(_here(49, macos=-1, windows=-1))
    """`EUNATCH` of C."""
    comptime ENOCSI = Self(_here(50, macos=-1, windows=-1))
    """`ENOCSI` of C."""
    comptime EL2HLT = Self(_here(51, macos=-1, windows=-1))
    """`EL2HLT` of C."""
    comptime EBADE = Self(_here(52, macos=-1, windows=-1))
    """`EBADE` of C."""
    comptime EBADR = Self(_here(53, macos=-1, windows=-1))
    """`EBADR` of C."""
    comptime EXFULL = Self(_here(54, macos=-1, windows=-1))
    """`EXFULL` of C."""
    comptime ENOANO = Self(_here(55, macos=-1, windows=-1))
    """`ENOANO` of C."""
    comptime EBADRQC = Self(_here(56, macos=-1, windows=-1))
    """`EBADRQC` of C."""
    comptime EBADSLT = Self(_here(57, macos=-1, windows=-1))
    """`EBADSLT` of C."""
    comptime EBFONT = Self(_here(59, macos=-1, windows=-1))
    """`EBFONT` of C."""
    comptime ENOSTR = Self(_here(60, macos=99, windows=125))
    """`ENOSTR` of C."""
    comptime ENODATA = Self(_here(61, macos=96, windows=120))
    """`ENODATA` of C."""
    comptime ETIME = Self(_here(62, macos=101, windows=137))
    """`ETIME` of C."""
    comptime ENOSR = Self(_here(63, macos=98, windows=124))
    """`ENOSR` of C."""
    comptime ENONET = Self(_here(64, macos=-1, windows=-1))
    """`ENONET` of C."""
    comptime ENOPKG = Self(_here(65, macos=-1, windows=-1))
    """`ENOPKG` of C."""
    comptime EREMOTE = Self(_here(66, macos=71, windows=-1))
    """`EREMOTE` of C."""
    comptime ENOLINK = Self(_here(67, macos=97, windows=121))
    """`ENOLINK` of C."""
    comptime EADV = Self(_here(68, macos=-1, windows=-1))
    """`EADV` of C."""
    comptime ESRMNT = Self(_here(69, macos=-1, windows=-1))
    """`ESRMNT` of C."""
    comptime ECOMM = Self(_here(70, macos=-1, windows=-1))
    """`ECOMM` of C."""
    comptime EPROTO = Self(_here(71, macos=100, windows=134))
    """`EPROTO` of C."""
    comptime EMULTIHOP = Self(_here(72, macos=95, windows=-1))
    """`EMULTIHOP` of C."""
    comptime EDOTDOT = Self(_here(73, macos=-1, windows=-1))
    """`EDOTDOT` of C."""
    comptime EBADMSG = Self(_here(74, macos=94, windows=104))
    """`EBADMSG` of C."""
    comptime EOVERFLOW = Self(_here(75, macos=84, windows=132))
    """`EOVERFLOW` of C."""
    comptime ENOTUNIQ = Self(_here(76, macos=-1, windows=-1))
    """`ENOTUNIQ` of C."""
    comptime EBADFD = Self(_here(77, macos=-1, windows=-1))
    """`EBADFD` of C."""
    comptime EREMCHG = Self(_here(78, macos=-1, windows=-1))
    """`EREMCHG` of C."""
    comptime ELIBACC = Self(_here(79, macos=-1, windows=-1))
    """`ELIBACC` of C."""
    comptime ELIBBAD = Self(_here(80, macos=-1, windows=-1))
    """`ELIBBAD` of C."""
    comptime ELIBSCN = Self(_here(81, macos=-1, windows=-1))
    """`ELIBSCN` of C."""
    comptime ELIBMAX = Self(_here(82, macos=-1, windows=-1))
    """`ELIBMAX` of C."""
    comptime ELIBEXEC = Self(_here(83, macos=-1, windows=-1))
    """`ELIBEXEC` of C."""
    comptime EILSEQ = Self(_here(84, macos=92, windows=42))
    """`EILSEQ` of C."""
    comptime ERESTART = Self(_here(85, macos=-1, windows=-1))
    """`ERESTART` of C."""
    comptime ESTRPIPE = Self(_here(86, macos=-1, windows=-1))
    """`ESTRPIPE` of C."""
    comptime EUSERS = Self(_here(87, macos=68, windows=-1))
    """`EUSERS` of C."""
    comptime ENOTSOCK = Self(_here(88, macos=38, windows=128))
    """`ENOTSOCK` of C."""
    comptime EDESTADDRREQ = Self(_here(89, macos=39, windows=109))
    """`EDESTADDRREQ` of C."""
    comptime EMSGSIZE = Self(_here(90, macos=40, windows=115))
    """`EMSGSIZE` of C."""
    comptime EPROTOTYPE = Self(_here(91, macos=41, windows=136))
    """`EPROTOTYPE` of C."""
    comptime ENOPROTOOPT = Self(_here(92, macos=42, windows=123))
    """`ENOPROTOOPT` of C."""
    comptime EPROTONOSUPPORT = Self(_here(93, macos=43, windows=135))
    """`EPROTONOSUPPORT` of C."""
    comptime ESOCKTNOSUPPORT = Self(_here(94, macos=44, windows=-1))
    """`ESOCKTNOSUPPORT` of C."""
    comptime EOPNOTSUPP = Self(_here(95, macos=102, windows=130))
    """`EOPNOTSUPP` of C."""
    comptime EPFNOSUPPORT = Self(_here(96, macos=46, windows=-1))
    """`EPFNOSUPPORT` of C."""
    comptime EAFNOSUPPORT = Self(_here(97, macos=47, windows=102))
    """`EAFNOSUPPORT` of C."""
    comptime EADDRINUSE = Self(_here(98, macos=48, windows=100))
    """`EADDRINUSE` of C."""
    comptime EADDRNOTAVAIL = Self(_here(99, macos=49, windows=101))
    """`EADDRNOTAVAIL` of C."""
    comptime ENETDOWN = Self(_here(100, macos=50, windows=116))
    """`ENETDOWN` of C."""
    comptime ENETUNREACH = Self(_here(101, macos=51, windows=118))
    """`ENETUNREACH` of C."""
    comptime ENETRESET = Self(_here(102, macos=52, windows=117))
    """`ENETRESET` of C."""
    comptime ECONNABORTED = Self(_here(103, macos=53, windows=106))
    """`ECONNABORTED` of C."""
    comptime ECONNRESET = Self(_here(104, macos=54, windows=108))
    """`ECONNRESET` of C."""
    comptime ENOBUFS = Self(_here(105, macos=55, windows=119))
    """`ENOBUFS` of C."""
    comptime EISCONN = Self(_here(106, macos=56, windows=113))
    """`EISCONN` of C."""
    comptime ENOTCONN = Self(_here(107, macos=57, windows=126))
    """`ENOTCONN` of C."""
    comptime ESHUTDOWN = Self(_here(108, macos=58, windows=-1))
    """`ESHUTDOWN` of C."""
    comptime ETOOMANYREFS = Self(_here(109, macos=59, windows=-1))
    """`ETOOMANYREFS` of C."""
    comptime ETIMEDOUT = Self(_here(110, macos=60, windows=138))
    """`ETIMEDOUT` of C."""
    comptime ECONNREFUSED = Self(_here(111, macos=61, windows=107))
    """`ECONNREFUSED` of C."""
    comptime EHOSTDOWN = Self(_here(112, macos=64, windows=-1))
    """`EHOSTDOWN` of C."""
    comptime EHOSTUNREACH = Self(_here(113, macos=65, windows=110))
    """`EHOSTUNREACH` of C."""
    comptime EALREADY = Self(_here(114, macos=37, windows=103))
    """`EALREADY` of C."""
    comptime EINPROGRESS = Self(_here(115, macos=36, windows=112))
    """`EINPROGRESS` of C."""
    comptime ESTALE = Self(_here(116, macos=70, windows=-1))
    """`ESTALE` of C."""
    comptime EUCLEAN = Self(_here(117, macos=-1, windows=-1))
    """`EUCLEAN` of C."""
    comptime ENOTNAM = Self(_here(118, macos=-1, windows=-1))
    """`ENOTNAM` of C."""
    comptime ENAVAIL = Self(_here(119, macos=-1, windows=-1))
    """`ENAVAIL` of C."""
    comptime EISNAM = Self(_here(120, macos=-1, windows=-1))
    """`EISNAM` of C."""
    comptime EREMOTEIO = Self(_here(121, macos=-1, windows=-1))
    """`EREMOTEIO` of C."""
    comptime EDQUOT = Self(_here(122, macos=69, windows=-1))
    """`EDQUOT` of C."""
    comptime ENOMEDIUM = Self(_here(123, macos=-1, windows=-1))
    """`ENOMEDIUM` of C."""
    comptime EMEDIUMTYPE = Self(_here(124, macos=-1, windows=-1))
    """`EMEDIUMTYPE` of C."""
    comptime ECANCELED = Self(_here(125, macos=89, windows=105))
    """`ECANCELED` of C."""
    comptime ENOKEY = Self(_here(126, macos=-1, windows=-1))
    """`ENOKEY` of C."""
    comptime EKEYEXPIRED = Self(_here(127, macos=-1, windows=-1))
    """`EKEYEXPIRED` of C."""
    comptime EKEYREVOKED = Self(_here(128, macos=-1, windows=-1))
    """`EKEYREVOKED` of C."""
    comptime EKEYREJECTED = Self(_here(129, macos=-1, windows=-1))
    """`EKEYREJECTED` of C."""
    comptime EOWNERDEAD = Self(_here(130, macos=105, windows=133))
    """`EOWNERDEAD` of C."""
    comptime ENOTRECOVERABLE = Self(_here(131, macos=104, windows=127))
    """`ENOTRECOVERABLE` of C."""
    comptime ERFKILL = Self(_here(132, macos=-1, windows=-1))
    """`ERFKILL` of C."""
    comptime EHWPOISON = Self(_here(133, macos=-1, windows=-1))
    """`EHWPOISON` of C."""
    comptime EAUTH = Self(80)
    """Only macOS has it."""
    comptime EBADARCH = Self(86)
    """Only macOS has it."""
    comptime EBADEXEC = Self(85)
    """Only macOS has it."""
    comptime EBADMACHO = Self(88)
    """Only macOS has it."""
    comptime EBADRPC = Self(72)
    """Only macOS has it."""
    comptime EDEADLOCK = Self.EDEADLK
    """The same as `EDEADLK`."""
    comptime EDEVERR = Self(83)
    """Only macOS has it."""
    comptime EFTYPE = Self(79)
    """Only macOS has it."""
    comptime ENEEDAUTH = Self(81)
    """Only macOS has it."""
    comptime ENOATTR = Self(93)
    """Only macOS has it."""
    comptime ENOPOLICY = Self(103)
    """Only macOS has it."""
    comptime ENOTSUP = Self(45)
    """Only macOS has it."""
    comptime EPROCLIM = Self(67)
    """Only macOS has it."""
    comptime EPROCUNAVAIL = Self(76)
    """Only macOS has it."""
    comptime EPROGMISMATCH = Self(75)
    """Only macOS has it."""
    comptime EPROGUNAVAIL = Self(74)
    """Only macOS has it."""
    comptime EPWROFF = Self(82)
    """Only macOS has it."""
    comptime EQFULL = Self(106)
    """Only macOS has it."""
    comptime ERPCMISMATCH = Self(73)
    """Only macOS has it."""
    comptime ESHLIBVERS = Self(87)
    """Only macOS has it."""
    comptime EWOULDBLOCK = Self.EAGAIN
    """The same as `EAGAIN`."""

    var value: Int32
    """The number."""

    def __init__(out self, value: Int):
        """Take a number.

        Args:
            value: The number.
        """
        self.value = Int32(value)

    def __init__(out self, value: Int32):
        """Take a number.

        Args:
            value: The number.
        """
        self.value = value

    def __eq__(self, other: Self) -> Bool:
        """Tell whether two failures are the same.

        Args:
            other: The other one.

        Returns:
            Whether they are.
        """
        return self.value == other.value

    def write_to(self, mut writer: Some[Writer]):
        """Write what the C library says about it.

        Args:
            writer: Where to.
        """
        var text = __mlir_op.`pop.external_call`[func="strerror", _type=Bytes](self.value)
        writer.write_string(
            String._copied(text, __mlir_op.`pop.external_call`[func="strlen", _type=Int](text))
        )

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the number with the type.

        Args:
            writer: Where to.
        """
        writer.write("ErrNo(value=Int32(", self.value, "))")


def get_errno() -> ErrNo:
    """Return the last failure of the C library in this thread.

    Returns:
        The failure.
    """
    return ErrNo(__mlir_op.`pop.load`[_type=Int32](last_failure()))


def set_errno(errno: ErrNo):
    """Set the last failure of the C library in this thread.

    Args:
        errno: The failure.
    """
    __mlir_op.`pop.store`(errno.value, last_failure())
