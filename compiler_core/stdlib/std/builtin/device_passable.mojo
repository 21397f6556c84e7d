"""What may be handed to another device, which on a processor nobody does."""


trait DevicePassable:
    """Values that may be handed to a device, perhaps as some of another type."""

    comptime device_type: AnyType
    """What the value is there."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages.

        Returns:
            The name.
        """
        ...
