/** A Spring Boot service in whose home page panels stand. Reading order: IntranetService, HomePage, SignedIn. */
package org.espace.example.spring;
