"""The numbers that the C library gives to failures."""

from std._system.failures import last_failure
from std.collections.string._bytes import Bytes
from std.format import Writable, Writer


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
    comptime EAGAIN = Self(11)
    """`EAGAIN` of C."""
    comptime ENOMEM = Self(12)
    """`ENOMEM` of C."""
    comptime EACCES = Self(13)
    """`EACCES` of C."""
    comptime EFAULT = Self(14)
    """`EFAULT` of C."""
    comptime ENOTBLK = Self(15)
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
    comptime ETXTBSY = Self(26)
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
    comptime EDEADLK = Self(35)
    """`EDEADLK` of C."""
    comptime ENAMETOOLONG = Self(36)
    """`ENAMETOOLONG` of C."""
    comptime ENOLCK = Self(37)
    """`ENOLCK` of C."""
    comptime ENOSYS = Self(38)
    """`ENOSYS` of C."""
    comptime ENOTEMPTY = Self(39)
    """`ENOTEMPTY` of C."""
    comptime ELOOP = Self(40)
    """`ELOOP` of C."""
    comptime ENOMSG = Self(42)
    """`ENOMSG` of C."""
    comptime EIDRM = Self(43)
    """`EIDRM` of C."""
    comptime ECHRNG = Self(44)
    """`ECHRNG` of C."""
    comptime EL2NSYNC = Self(45)
    """`EL2NSYNC` of C."""
    comptime EL3HLT = Self(46)
    """`EL3HLT` of C."""
    comptime EL3RST = Self(47)
    """`EL3RST` of C."""
    comptime ELNRNG = Self(48)
    """`ELNRNG` of C."""
    comptime EUNATCH = Self(49)
    """`EUNATCH` of C."""
    comptime ENOCSI = Self(50)
    """`ENOCSI` of C."""
    comptime EL2HLT = Self(51)
    """`EL2HLT` of C."""
    comptime EBADE = Self(52)
    """`EBADE` of C."""
    comptime EBADR = Self(53)
    """`EBADR` of C."""
    comptime EXFULL = Self(54)
    """`EXFULL` of C."""
    comptime ENOANO = Self(55)
    """`ENOANO` of C."""
    comptime EBADRQC = Self(56)
    """`EBADRQC` of C."""
    comptime EBADSLT = Self(57)
    """`EBADSLT` of C."""
    comptime EBFONT = Self(59)
    """`EBFONT` of C."""
    comptime ENOSTR = Self(60)
    """`ENOSTR` of C."""
    comptime ENODATA = Self(61)
    """`ENODATA` of C."""
    comptime ETIME = Self(62)
    """`ETIME` of C."""
    comptime ENOSR = Self(63)
    """`ENOSR` of C."""
    comptime ENONET = Self(64)
    """`ENONET` of C."""
    comptime ENOPKG = Self(65)
    """`ENOPKG` of C."""
    comptime EREMOTE = Self(66)
    """`EREMOTE` of C."""
    comptime ENOLINK = Self(67)
    """`ENOLINK` of C."""
    comptime EADV = Self(68)
    """`EADV` of C."""
    comptime ESRMNT = Self(69)
    """`ESRMNT` of C."""
    comptime ECOMM = Self(70)
    """`ECOMM` of C."""
    comptime EPROTO = Self(71)
    """`EPROTO` of C."""
    comptime EMULTIHOP = Self(72)
    """`EMULTIHOP` of C."""
    comptime EDOTDOT = Self(73)
    """`EDOTDOT` of C."""
    comptime EBADMSG = Self(74)
    """`EBADMSG` of C."""
    comptime EOVERFLOW = Self(75)
    """`EOVERFLOW` of C."""
    comptime ENOTUNIQ = Self(76)
    """`ENOTUNIQ` of C."""
    comptime EBADFD = Self(77)
    """`EBADFD` of C."""
    comptime EREMCHG = Self(78)
    """`EREMCHG` of C."""
    comptime ELIBACC = Self(79)
    """`ELIBACC` of C."""
    comptime ELIBBAD = Self(80)
    """`ELIBBAD` of C."""
    comptime ELIBSCN = Self(81)
    """`ELIBSCN` of C."""
    comptime ELIBMAX = Self(82)
    """`ELIBMAX` of C."""
    comptime ELIBEXEC = Self(83)
    """`ELIBEXEC` of C."""
    comptime EILSEQ = Self(84)
    """`EILSEQ` of C."""
    comptime ERESTART = Self(85)
    """`ERESTART` of C."""
    comptime ESTRPIPE = Self(86)
    """`ESTRPIPE` of C."""
    comptime EUSERS = Self(87)
    """`EUSERS` of C."""
    comptime ENOTSOCK = Self(88)
    """`ENOTSOCK` of C."""
    comptime EDESTADDRREQ = Self(89)
    """`EDESTADDRREQ` of C."""
    comptime EMSGSIZE = Self(90)
    """`EMSGSIZE` of C."""
    comptime EPROTOTYPE = Self(91)
    """`EPROTOTYPE` of C."""
    comptime ENOPROTOOPT = Self(92)
    """`ENOPROTOOPT` of C."""
    comptime EPROTONOSUPPORT = Self(93)
    """`EPROTONOSUPPORT` of C."""
    comptime ESOCKTNOSUPPORT = Self(94)
    """`ESOCKTNOSUPPORT` of C."""
    comptime EOPNOTSUPP = Self(95)
    """`EOPNOTSUPP` of C."""
    comptime EPFNOSUPPORT = Self(96)
    """`EPFNOSUPPORT` of C."""
    comptime EAFNOSUPPORT = Self(97)
    """`EAFNOSUPPORT` of C."""
    comptime EADDRINUSE = Self(98)
    """`EADDRINUSE` of C."""
    comptime EADDRNOTAVAIL = Self(99)
    """`EADDRNOTAVAIL` of C."""
    comptime ENETDOWN = Self(100)
    """`ENETDOWN` of C."""
    comptime ENETUNREACH = Self(101)
    """`ENETUNREACH` of C."""
    comptime ENETRESET = Self(102)
    """`ENETRESET` of C."""
    comptime ECONNABORTED = Self(103)
    """`ECONNABORTED` of C."""
    comptime ECONNRESET = Self(104)
    """`ECONNRESET` of C."""
    comptime ENOBUFS = Self(105)
    """`ENOBUFS` of C."""
    comptime EISCONN = Self(106)
    """`EISCONN` of C."""
    comptime ENOTCONN = Self(107)
    """`ENOTCONN` of C."""
    comptime ESHUTDOWN = Self(108)
    """`ESHUTDOWN` of C."""
    comptime ETOOMANYREFS = Self(109)
    """`ETOOMANYREFS` of C."""
    comptime ETIMEDOUT = Self(110)
    """`ETIMEDOUT` of C."""
    comptime ECONNREFUSED = Self(111)
    """`ECONNREFUSED` of C."""
    comptime EHOSTDOWN = Self(112)
    """`EHOSTDOWN` of C."""
    comptime EHOSTUNREACH = Self(113)
    """`EHOSTUNREACH` of C."""
    comptime EALREADY = Self(114)
    """`EALREADY` of C."""
    comptime EINPROGRESS = Self(115)
    """`EINPROGRESS` of C."""
    comptime ESTALE = Self(116)
    """`ESTALE` of C."""
    comptime EUCLEAN = Self(117)
    """`EUCLEAN` of C."""
    comptime ENOTNAM = Self(118)
    """`ENOTNAM` of C."""
    comptime ENAVAIL = Self(119)
    """`ENAVAIL` of C."""
    comptime EISNAM = Self(120)
    """`EISNAM` of C."""
    comptime EREMOTEIO = Self(121)
    """`EREMOTEIO` of C."""
    comptime EDQUOT = Self(122)
    """`EDQUOT` of C."""
    comptime ENOMEDIUM = Self(123)
    """`ENOMEDIUM` of C."""
    comptime EMEDIUMTYPE = Self(124)
    """`EMEDIUMTYPE` of C."""
    comptime ECANCELED = Self(125)
    """`ECANCELED` of C."""
    comptime ENOKEY = Self(126)
    """`ENOKEY` of C."""
    comptime EKEYEXPIRED = Self(127)
    """`EKEYEXPIRED` of C."""
    comptime EKEYREVOKED = Self(128)
    """`EKEYREVOKED` of C."""
    comptime EKEYREJECTED = Self(129)
    """`EKEYREJECTED` of C."""
    comptime EOWNERDEAD = Self(130)
    """`EOWNERDEAD` of C."""
    comptime ENOTRECOVERABLE = Self(131)
    """`ENOTRECOVERABLE` of C."""
    comptime ERFKILL = Self(132)
    """`ERFKILL` of C."""
    comptime EHWPOISON = Self(133)
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
