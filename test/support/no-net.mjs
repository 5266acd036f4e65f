// Loaded before the program in a test: every way to open a connection ends the process with status 99.
import dns from 'node:dns'
import net from 'node:net'

const refuse = () => {
  process.stderr.write('a socket was opened\n')
  process.exit(99)
}
net.Socket.prototype.connect = refuse
dns.lookup = refuse
globalThis.fetch = refuse
