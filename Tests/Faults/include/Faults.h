/// A library that is loaded before the C library (LD_PRELOAD) and lets one call of a program fail. The environment says which:
///
/// - `FAULT_CALL`: the function, such as `write`
/// - `FAULT_AT`: which call of it, from 1
/// - `FAULT_ERRNO`: what the system says
/// - `FAULT_TOLD`: a file that is made when the call has failed, so that a test knows when there is no such call any more
#ifndef FAULTS_H
#define FAULTS_H
#endif
