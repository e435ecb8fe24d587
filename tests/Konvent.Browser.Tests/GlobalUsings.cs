global using Konvent.Tests;
global using Xunit;
