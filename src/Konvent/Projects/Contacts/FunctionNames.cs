namespace Konvent.Projects.Contacts;

/// <summary>Functions as they stand in addresses: <c>?function=finance</c>.</summary>
internal static class FunctionNames
{
    public static string Of(PartnerFunction function) => function.ToString().ToLowerInvariant();

    /// <summary>Null where it names none.</summary>
    public static PartnerFunction? Read(string? name)
    {
        foreach (var function in ContactTable.Functions)
            if (string.Equals(name, function.ToString(), StringComparison.OrdinalIgnoreCase))
                return function;
        return null;
    }
}
